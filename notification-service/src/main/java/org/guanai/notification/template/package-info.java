/// Templates (模板): the texts of notices as data, by language, neutral in their wording (3.3.3b); a
/// county's own words, which `wording` keeps, come first. Uses the kit only.
package org.guanai.notification.template;
