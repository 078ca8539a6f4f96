/// Chains (联系顺序): to whom a notice goes and in which order (3.1.5f, 3.1.3), and what an occasion
/// (事由) must say of its notices. Uses `directory` and `template`.
package org.guanai.notification.chain;
