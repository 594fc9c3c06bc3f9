/** Why organisations and who acts for them are not entered. */
export const organisationMessages = {
  TAX_CODE_INVALID: {
    vi: 'Mã số thuế chưa đúng. Hãy nhập 10 chữ số (mã số doanh nghiệp), 10 chữ số và 3 chữ số cho chi nhánh, hoặc 12 chữ số của hộ kinh doanh.',
    en: 'The tax code is not right. Enter 10 digits, 10 and 3 for a branch, or the 12 of a household business.',
  },
  ORGANISATION_NAME_INVALID: {
    vi: 'Hãy nhập tên tổ chức như trên giấy đăng ký, không quá 300 ký tự.',
    en: 'Enter the organisation’s name as registered, at most 300 characters.',
  },
  ORGANISATION_UNKNOWN: {
    vi: 'Không có tổ chức này, hoặc bạn không đại diện cho tổ chức. Hãy tải lại trang.',
    en: 'There is no such organisation, or you do not act for it. Reload the page.',
  },
  NOT_LEGAL_REPRESENTATIVE: {
    vi: 'Chỉ người đại diện theo pháp luật của tổ chức mới được ủy quyền cho người khác.',
    en: 'Only the organisation’s legal representative may authorise others.',
  },
  REPRESENTATIVE_UNKNOWN: {
    vi: 'Chưa có người nào với số định danh và họ tên này trên hệ thống. Hãy kiểm tra lại, hoặc đề nghị người đó đăng nhập một lần bằng VNeID.',
    en: 'Nobody with this number and name is known here. Check both, or ask the person to sign in once through VNeID.',
  },
  REPRESENTATIVE_SUSPENDED: {
    vi: 'Tài khoản của người này đang bị tạm khóa nên chưa thể ủy quyền.',
    en: 'The person’s account is suspended: they cannot be authorised now.',
  },
  REPRESENTATIVE_IS_SELF: {
    vi: 'Bạn đã là người đại diện của tổ chức. Hãy nhập số định danh của người được ủy quyền.',
    en: 'You act for the organisation already. Enter the number of the person to authorise.',
  },
  REPRESENTS_ALREADY: {
    vi: 'Người này đang đại diện cho tổ chức. Muốn đổi thời hạn, hãy chấm dứt ủy quyền rồi ủy quyền lại.',
    en: 'The person acts for the organisation already. To change the term, end the authorisation and give a new one.',
  },
  REPRESENTATIVES_TOO_MANY: {
    vi: 'Tổ chức đã có 50 người đại diện. Hãy chấm dứt ủy quyền không còn dùng rồi thêm người mới.',
    en: 'The organisation has 50 representatives. End authorisations that are no longer used, then add others.',
  },
  PAPER_INVALID: {
    vi: 'Hãy ghi giấy tờ chứng minh quyền đại diện đã xuất trình, không quá 300 ký tự.',
    en: 'Name the paper shown that proves the representation, at most 300 characters.',
  },
  LAST_DAY_WRONG: {
    vi: 'Ngày hết hạn ủy quyền phải là hôm nay hoặc một ngày sau hôm nay.',
    en: 'The last day of the authorisation must be today or later.',
  },
  REPRESENTATION_NOT_FOUND: {
    vi: 'Không có ủy quyền này, ủy quyền đã chấm dứt, hoặc không thuộc quyền của bạn. Hãy tải lại trang.',
    en: 'There is no such authorisation, it has ended, or it is not yours to end. Reload the page.',
  },
} as const
