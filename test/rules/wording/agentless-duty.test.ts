import { agentlessDuty } from '../../../server/src/rules/wording/agentless-duty.ts';
import { check, clean } from '../../support/check.ts';

check(
  agentlessDuty,
  'flags a passive duty',
  `
  Complaints must be logged within one day.
             ^^^^^^^^^^^^^^ "must be logged" does not say who has to do it. Name the role or team.
`,
);

check(
  agentlessDuty,
  'flags two duties in two sentences',
  `
  Complaints must be logged within one day. The log should be reviewed every week.
             ^^^^^^^^^^^^^^
                                                    ^^^^^^^^^^^^^^^^^^
`,
);

check(
  agentlessDuty,
  'flags a duty in a table row',
  `
  | Case | Duty |
  | --- | --- |
  | Fault | It must be reported within one day |
               ^^^^^^^^^^^^^^^^
`,
);

check(
  agentlessDuty,
  'finds the place behind an emoji',
  `
  - 📝 Complaints must be logged within one day.
                  ^^^^^^^^^^^^^^
`,
);

check(
  agentlessDuty,
  'finds the place with CRLF',
  `
  Our first line.
  
  Complaints must be logged within one day.
             ^^^^^^^^^^^^^^
`,
  { transform: (text) => text.replaceAll('\n', '\r\n') },
);

check(
  agentlessDuty,
  'flags a German duty',
  `
  Beschwerden müssen binnen eines Tages erfasst werden.
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
  { language: 'de' },
);

check(
  agentlessDuty,
  'flags an impersonal German duty',
  `
  Jede Beschwerde ist binnen eines Tages zu prüfen.
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
  { language: 'de' },
);

check(
  agentlessDuty,
  'flags a Vietnamese duty',
  `
  Khiếu nại phải được ghi lại trong vòng 1 ngày.
            ^^^^^^^^^^^^^^^^^
`,
  { language: 'vi' },
);

check(
  agentlessDuty,
  'flags a Thai duty',
  `
  เรื่องร้องเรียนต้องได้รับการบันทึกภายใน 1 วัน
                 ^^^^^^^^^^^^^^^^^^^
`,
  { language: 'th' },
);

check(
  agentlessDuty,
  'flags a Greek duty',
  `
  Κάθε παράπονο πρέπει να καταγράφεται εντός μίας ημέρας.
                ^^^^^^^^^^^^^^^^^^^^^^
`,
  { language: 'el' },
);

check(
  agentlessDuty,
  'flags a Chinese duty',
  `
  投诉应予以登记。来电须在当日记录。
    ^^^^^
            ^^^^^^
`,
  { language: 'zh' },
);

clean(agentlessDuty, 'leaves a duty with its actor alone', 'The service manager must log complaints within one day.');

clean(agentlessDuty, 'leaves a passive with its actor alone', 'Complaints must be logged by the service desk within one day.');

clean(
  agentlessDuty,
  'leaves a duty alone whose actor stands in the same paragraph',
  'An agent takes the call. The complaint must be logged within one day.',
);

clean(
  agentlessDuty,
  'leaves a duty alone whose row names a role',
  '| Who | Duty |\n| --- | --- |\n| Shift manager | Faults must be reported within one day |',
);

clean(
  agentlessDuty,
  'leaves duties alone under a heading that names a role',
  '### Duties of the service manager\n\n- Complaints must be logged within one day.',
);

clean(
  agentlessDuty,
  'leaves duties alone under a lead-in that names a role',
  'Agents must follow these rules:\n\n- Complaints must be logged within one day.',
);

clean(agentlessDuty, 'leaves prohibitions alone', 'Complaints must not be logged on paper.');

clean(agentlessDuty, 'leaves duties of customers alone', 'Damage must be reported within 14 days, and returns must be made within 30 days.');

clean(agentlessDuty, 'leaves rules about things alone', 'The form must be signed in ink.');

clean(agentlessDuty, 'leaves conditions alone', 'Cases that must be reported have a red label.');

clean(agentlessDuty, 'leaves a duty to be logged in quotation marks alone', 'The note says "complaints must be logged".');

clean(agentlessDuty, 'leaves a block quotation alone', '> Complaints must be logged within one day.');

clean(agentlessDuty, 'leaves code alone', '```\nComplaints must be logged.\n```');

clean(agentlessDuty, 'leaves a German duty with its actor alone', 'Beschwerden müssen von der Teamleitung binnen eines Tages erfasst werden.', {
  language: 'de',
});

clean(agentlessDuty, 'leaves a German prohibition alone', 'Beschwerden dürfen nicht auf Papier erfasst werden.', { language: 'de' });

clean(agentlessDuty, 'leaves a Vietnamese duty with its actor alone', 'Nhân viên phải ghi lại khiếu nại trong vòng 1 ngày.', { language: 'vi' });

clean(agentlessDuty, 'leaves a Vietnamese prohibition alone', 'Khiếu nại không được ghi lại trên giấy.', { language: 'vi' });

clean(agentlessDuty, 'leaves a Thai duty with its actor alone', 'พนักงานต้องบันทึกเรื่องร้องเรียนภายใน 1 วัน', { language: 'th' });

clean(agentlessDuty, 'leaves a Greek duty with its actor alone', 'Κάθε παράπονο πρέπει να καταγράφεται από τον υπεύθυνο εντός μίας ημέρας.', {
  language: 'el',
});

clean(agentlessDuty, 'leaves a Greek prohibition alone', 'Τα παράπονα δεν πρέπει να καταγράφονται σε χαρτί.', { language: 'el' });

clean(agentlessDuty, 'leaves Chinese duties of customers alone', '商品须在7天内退回。', { language: 'zh' });

clean(agentlessDuty, 'leaves a Thai condition alone', 'กรณีต้องได้รับการบันทึก ให้ใช้แบบฟอร์มสีแดง', { language: 'th' });

clean(agentlessDuty, 'leaves your complaint without an actor alone where it is no duty', 'Your complaint is logged within one day.');

clean(agentlessDuty, 'leaves a Chinese duty with its actor alone', '客服专员应在当日登记投诉。', { language: 'zh' });

clean(agentlessDuty, 'leaves a Chinese exemption alone', '无需进行登记。', { language: 'zh' });
