/// What a file is by its content (文件类型), photos without what they say about the place where they
/// were taken, and small pictures of them. Serves the protection of data (2.3). Uses the kit's
/// refusals.
package org.guanai.files.media;
