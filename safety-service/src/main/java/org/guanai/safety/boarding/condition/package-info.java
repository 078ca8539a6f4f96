/// The five living conditions of a boarding school (可口饭菜、干净开水、安全教室、规范桌凳、舒适床铺), inspected with
/// score, photo and a day for what must be put right. Clauses: 3.3.1b. Uses `acting`, `file` and
/// the kit.
package org.guanai.safety.boarding.condition;
