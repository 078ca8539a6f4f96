/// How parents were in touch (联系方式): codes (3.2.3d). Uses nothing.
package org.guanai.notification.family.contact.way;
