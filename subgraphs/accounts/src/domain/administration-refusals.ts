/** Why an administrator's act is turned down, and what to do. */
export const administrationMessages = {
  SUBJECT_NOT_FOUND: {
    vi: 'Không tìm thấy đối tượng cần sửa. Hãy tải lại danh sách.',
    en: 'What you want to change is not there. Reload the list.',
  },
  CHANGED_MEANWHILE: {
    vi: 'Người khác vừa sửa nội dung này. Hãy tải lại trang, xem thay đổi rồi làm lại.',
    en: 'Somebody has just changed this. Reload the page, look at the change and try again.',
  },
  BASIS_INVALID: {
    vi: 'Hãy nhập số và ngày của văn bản; ngày không được sau hôm nay.',
    en: 'Enter number and date of the letter or decision; the date may not lie in the future.',
  },
  AGENCY_FACT_INVALID: {
    vi: 'Hãy nhập {detail}, không quá {limit} ký tự.',
    en: 'Enter {detail}, at most {limit} characters.',
  },
  IDENTIFIER_INVALID: {
    vi: 'Mã định danh điện tử chưa đúng dạng, ví dụ H15.90.01.',
    en: 'The electronic identifier is malformed; it looks like H15.90.01.',
  },
  IDENTIFIER_TAKEN: {
    vi: 'Mã định danh này đã thuộc về {detail}.',
    en: 'This identifier belongs to {detail}.',
  },
  VALID_FROM_INVALID: {
    vi: 'Ngày bắt đầu không được sau hôm nay và không được trước lần đổi tên gần nhất ({detail}).',
    en: 'The first day may lie neither in the future nor before the last change of name ({detail}).',
  },
  PARENT_INVALID: {
    vi: 'Cơ quan cấp trên phải đang hoạt động và không phải chính cơ quan này hay cơ quan trực thuộc nó.',
    en: 'The agency above must be at work, and be neither this one nor one below it.',
  },
  SUCCESSOR_INVALID: {
    vi: 'Cơ quan kế thừa phải đang hoạt động và khác cơ quan bị giải thể.',
    en: 'The successor must be at work and another agency.',
  },
  AGENCY_HAS_CHILDREN: {
    vi: 'Còn {detail} cơ quan trực thuộc đang hoạt động. Hãy chuyển chúng sang cơ quan khác trước.',
    en: '{detail} agencies at work stand below it. Move them elsewhere first.',
  },
  AGENCY_DISSOLVED: {
    vi: 'Cơ quan này đã giải thể nên không sửa được nữa.',
    en: 'This agency is dissolved and cannot be changed any more.',
  },
  UNIT_IN_USE: {
    vi: 'Còn {detail} cán bộ giữ chức danh trong đơn vị. Hãy chuyển hoặc kết thúc chức danh của họ trước.',
    en: '{detail} officers hold posts in the unit. Move them or end their posts first.',
  },
  CALENDAR_INVALID: {
    vi: 'Lịch làm việc chưa dùng được: {detail}.',
    en: 'The calendar cannot be worked by: {detail}.',
  },
  POST_INVALID: {
    vi: 'Chức danh chưa hợp lệ: {detail}.',
    en: 'The post is not valid: {detail}.',
  },
  POST_EXISTS: {
    vi: 'Người này đã giữ chức danh tại đơn vị đó. Hãy sửa chức danh đang có.',
    en: 'The person holds a post there already. Change that one.',
  },
  POST_ENDED: {
    vi: 'Chức danh này đã kết thúc. Hãy giao chức danh mới.',
    en: 'This post has ended. Give a new one.',
  },
  LAST_ADMINISTRATOR: {
    vi: 'Không còn ai khác quản trị được hệ thống. Hãy giao vai trò quản trị cho người khác trước.',
    en: 'Nobody else could administer the system. Give somebody else the role first.',
  },
  USERNAME_INVALID: {
    vi: 'Tên đăng nhập gồm 3 đến 60 chữ thường không dấu, chữ số, dấu chấm hoặc gạch ngang.',
    en: 'A user name has 3 to 60 small letters without marks, digits, dots or dashes.',
  },
  USERNAME_TAKEN: {
    vi: 'Tên đăng nhập này đã có người dùng. Hãy chọn tên khác.',
    en: 'Somebody has this user name. Choose another.',
  },
  ACCOUNT_EXISTS: {
    vi: 'Người này đã có tài khoản. Hãy cấp lại mật khẩu nếu cần.',
    en: 'The person has an account. Give a new password if need be.',
  },
} as const
