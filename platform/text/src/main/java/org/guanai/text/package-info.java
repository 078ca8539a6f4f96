/// Text as people type, copy and paste it (录入文字): without what nobody sees, and digits as digits.
/// Serves every door through which texts come in, files and requests alike. Uses nothing else.
package org.guanai.text;
