/// A county's own words for notices (通知文案): written with a preview, approved by a second officer,
/// in versions (3.2.1c, 3.3.3b). Uses `template`, `family.message` and the kit.
package org.guanai.notification.wording;
