import type { ProcessFault, ProcessFaultCode } from './process.ts'

/** What each fault says, and what to do; `{element}` is the element's name and id. */
const messages: Readonly<Record<ProcessFaultCode, { readonly vi: string; readonly en: string }>> = {
  BPMN_UNREADABLE: {
    vi: 'Không đọc được tệp BPMN: {detail}',
    en: 'The BPMN file cannot be read: {detail}',
  },
  ELEMENT_NOT_SUPPORTED: {
    vi: '{element}: loại {detail} chưa dùng được; chỉ dùng bắt đầu, kết thúc, công việc, cổng loại trừ và cổng song song.',
    en: '{element}: {detail} is not supported; use start, end, task, exclusive and parallel gateway.',
  },
  START_MISSING: {
    vi: 'Quy trình chưa có điểm bắt đầu dẫn tới một bước.',
    en: 'The process has no start that leads to a step.',
  },
  START_SEVERAL: {
    vi: 'Quy trình có nhiều điểm bắt đầu; chỉ giữ một.',
    en: 'The process has several starts; keep one.',
  },
  END_MISSING: { vi: 'Quy trình chưa có điểm kết thúc.', en: 'The process has no end.' },
  STEP_UNREACHABLE: {
    vi: '{element}: không có đường nào từ điểm bắt đầu tới đây.',
    en: '{element}: no way leads here from the start.',
  },
  STEP_WITHOUT_NAME: { vi: '{element}: bước chưa có tên.', en: '{element}: the step has no name.' },
  STEP_KIND_UNKNOWN: {
    vi: '{element}: loại bước "{detail}" không có trong danh mục.',
    en: '{element}: step kind "{detail}" is not one of the eight kinds.',
  },
  STEP_ROLE_UNKNOWN: {
    vi: '{element}: vai trò "{detail}" không có trong danh mục.',
    en: '{element}: role "{detail}" is not in the catalogue of roles.',
  },
  STEP_AGENCY_UNKNOWN: {
    vi: '{element}: loại cơ quan "{detail}" không có trong danh mục.',
    en: '{element}: agency kind "{detail}" is not in the list.',
  },
  STEP_ALLOWANCE_INVALID: {
    vi: '{element}: thời gian xử lý "{detail}" phải là số phút làm việc nguyên, từ 0 trở lên.',
    en: '{element}: allowance "{detail}" must be whole working minutes, 0 or more.',
  },
  STEP_WITHOUT_EXIT: {
    vi: '{element}: từ đây không có đường tới điểm kết thúc.',
    en: '{element}: no way leads from here to an end.',
  },
  FLOW_BROKEN: {
    vi: 'Đường nối {element} không nối hai phần tử của quy trình.',
    en: 'Flow {element} does not join two elements of the process.',
  },
  SPLIT_WITHOUT_GATEWAY: {
    vi: '{element}: bước có nhiều đường ra; hãy rẽ nhánh bằng một cổng.',
    en: '{element}: several flows leave the step; branch with a gateway.',
  },
  GATEWAY_AFTER_GATEWAY: {
    vi: '{element}: cổng nối thẳng vào cổng khác; hãy đặt một bước ở giữa.',
    en: '{element}: a gateway leads straight into another; put a step between them.',
  },
  BRANCH_WITHOUT_NAME: {
    vi: '{element}: nhánh rẽ chưa có tên để cán bộ lựa chọn.',
    en: '{element}: the branch has no name for the officer to choose by.',
  },
  JOIN_NEVER_COMPLETE: {
    vi: '{element}: có cách đi mà các nhánh không bao giờ đến đủ, hồ sơ sẽ dừng ở đây.',
    en: '{element}: on some way not all branches arrive, and the dossier would stand still here.',
  },
  STEP_OPENED_TWICE: {
    vi: '{element}: có cách đi mở phần tử này hai lần cùng lúc; hãy gộp nhánh song song bằng cổng song song.',
    en: '{element}: on some way this opens twice at once; join parallel branches with a parallel gateway.',
  },
  TOO_MANY_STATES: {
    vi: 'Quy trình rẽ nhánh quá nhiều để kiểm tra; hãy tách bớt nhánh song song.',
    en: 'The process branches too much to be checked; take some parallel branches out.',
  },
}

/** A fault that names its element. */
export function faultOf(
  code: ProcessFaultCode,
  element: { readonly id: string; readonly name: string } | null = null,
  detail = '',
): ProcessFault {
  const label = element ? (element.name ? `${element.name} (${element.id})` : element.id) : ''
  const { vi, en } = messages[code]
  return {
    code,
    elementId: element?.id ?? null,
    message: { vi: fill(vi, label, detail), en: fill(en, label, detail) },
  }
}

function fill(message: string, element: string, detail: string): string {
  return message.replace('{element}', element).replace('{detail}', detail)
}
