/// The keys of counselling (辅导密钥, 3.1.6d): one for each child's file, so that a text opens here
/// only and erasing the key erases the file. Owns the table `counsel_key`; uses the kit's sealing.
package org.guanai.mentoring.counsel.seal;
