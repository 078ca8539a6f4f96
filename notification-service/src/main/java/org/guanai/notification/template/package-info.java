/// Templates (模板): the texts of notices as data, by language and county, neutral in their wording
/// (3.3.3b). Uses the kit only.
package org.guanai.notification.template;
