/// The kinds of hardship (困难类型) of the national form, legacy ones mapped forward (3.3.2b). A code
/// set: other features ask for a code or a word. Uses nothing of this service.
package org.guanai.aid.hardship;
