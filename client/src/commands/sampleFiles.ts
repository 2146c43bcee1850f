/** Named one by one: an extension that is served on the web cannot list its folders. */
export const sampleFiles: Readonly<Record<string, readonly string[]>> = {
  en: ['customer-charter.md', 'customer-service-policy.md', 'service-playbook.md', 'README.md'],
  de: ['beschwerdeverfahren.md', 'servicehandbuch.md'],
  vi: ['chinh-sach-dich-vu-khach-hang.md', 'quy-trinh-khieu-nai.md'],
  th: ['kham-man-sanya.md', 'khumue-borikan.md'],
  el: ['odigos-exypiretisis.md', 'politiki-exypiretisis.md'],
  zh: ['fuwu-gongyue.md', 'tousu-chengxu.md'],
};
