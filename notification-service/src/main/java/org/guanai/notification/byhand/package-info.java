/// Told by a person or a letter (电话、走访、书信告知): who, when, with which receipt, and what came back
/// (3.1.5f, 3.2.1c). Uses `notice`, `channel` and the kit.
package org.guanai.notification.byhand;
