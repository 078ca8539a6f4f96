/// The family's side (家校联系): calls, letters, praise, parent school (3.1.6c, 3.2). What its features
/// share. Uses the kit only.
package org.guanai.notification.family;
