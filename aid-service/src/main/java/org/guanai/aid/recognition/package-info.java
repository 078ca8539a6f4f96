/// Recognition of hardship (家庭经济困难学生认定, 教财〔2018〕16号): applied for once a school year, checked by
/// the school, published before class and school, adjusted each term. Clauses: 3.3.2a, 2.3, 3.1.3h.
/// Uses: `hardship`, `student`, `term`, `publicity`, `money`, the kit's rules.
package org.guanai.aid.recognition;
