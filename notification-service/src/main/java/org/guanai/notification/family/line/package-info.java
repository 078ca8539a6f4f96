/// School lines (亲情电话): which telephone of a school families can call, when, and who keeps it
/// (3.2.1a). Uses `family`.
package org.guanai.notification.family.line;
