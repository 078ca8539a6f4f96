import { labels, texts } from '@/i18n'

export const t = texts('account', {
  zh: {
    title: '我的账号',
    posts: '我的岗位',
    current: '现在的岗位',
    switch: '换到这里',
    language: '语言',
    type: '字的大小',
    normal: '正常',
    large: '大字',
    logout: '退出登录',
    logoutText: '这台设备上保存的内容会全部清除。',
    unsent: '还有 {n} 条记录没有发送，退出后就没有了。',
    home: '首页',
  },
  en: {
    title: 'Account',
    posts: 'My posts',
    current: 'current',
    switch: 'Act here',
    language: 'Language',
    type: 'Size of the text',
    normal: 'Normal',
    large: 'Large',
    logout: 'Log out',
    logoutText: 'Everything that is kept on this device is cleared.',
    unsent: '{n} records are not sent yet; they are gone when you log out.',
    home: 'Home',
  },
})

export const roleLabel = labels({
  zh: { 'county-officer': '县教育局', 'township-officer': '乡镇干部', 'aid-officer': '资助专干', 'safety-officer': '安全专干', principal: '校长', 'class-teacher': '班主任', teacher: '教师', counsellor: '心理教师', helper: '校外帮扶人', guardian: '监护人', agency: '联动单位', auditor: '督查', student: '学生', integration: '系统对接' },
  en: { 'county-officer': 'County officer', 'township-officer': 'Township officer', 'aid-officer': 'Aid officer', 'safety-officer': 'Safety officer', principal: 'Principal', 'class-teacher': 'Class teacher', teacher: 'Teacher', counsellor: 'Counsellor', helper: 'Helper', guardian: 'Guardian', agency: 'Partner agency', auditor: 'Auditor', student: 'Student', integration: 'System' },
})
