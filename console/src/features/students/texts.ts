import { labels, texts } from '@/i18n'

export const t = texts('students', {
  zh: {
    title: '学生',
    search: '姓名、拼音、首字母或学籍号',
    group: '群体',
    all: '全部',
    none: '没有找到。',
    name: '姓名',
    class: '班级',
    groups: '群体',
    boarder: '住校',
    sex: '性别',
    guardians: '监护人',
    birth: '出生',
    address: '住址',
    number: '学籍号',
    timeline: '发生过的事',
    file: '打印一生一档',
    fileName: '一生一档.pdf',
    grade: '{n} 年级',
    noTimeline: '还没有记录。',
    notGuardian: '非法定监护人',
    enrolment: '学籍',
    since: '{day} 起',
  },
  en: {
    title: 'Students',
    search: 'Name, pinyin, initials or student number',
    group: 'Group',
    all: 'All',
    none: 'Nobody found.',
    name: 'Name',
    class: 'Class',
    groups: 'Groups',
    boarder: 'boarder',
    sex: 'Sex',
    guardians: 'Guardians',
    birth: 'Born',
    address: 'Address',
    number: 'Student number',
    timeline: 'What happened',
    file: 'Print the file',
    fileName: 'student-file.pdf',
    grade: 'grade {n}',
    noTimeline: 'Nothing yet.',
    notGuardian: 'not a guardian in law',
    enrolment: 'Enrolment',
    since: 'since {day}',
  },
})

export const groupLabel = labels({ zh: { LEFT_BEHIND: '留守', MIGRANT: '流动', HARDSHIP: '困难', LEARNING_DIFFICULTY: '学习困难' }, en: { LEFT_BEHIND: 'Left behind', MIGRANT: 'Migrant', HARDSHIP: 'Hardship', LEARNING_DIFFICULTY: 'Learning difficulty' } })
export const sexLabel = labels({ zh: { '1': '男', '2': '女' }, en: { '1': 'boy', '2': 'girl' } })
export const statusLabel = labels({ zh: { ENROLLED: '在读', LEFT: '离校', GRADUATED: '毕业' }, en: { ENROLLED: 'enrolled', LEFT: 'left', GRADUATED: 'graduated' } })
export const partyLabel = labels({ zh: { SCHOOL: '学校', FAMILY: '家庭', SOCIETY: '社会' }, en: { SCHOOL: 'school', FAMILY: 'family', SOCIETY: 'society' } })
