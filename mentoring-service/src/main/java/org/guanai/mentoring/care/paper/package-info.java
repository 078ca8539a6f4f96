/// Forms of contacts on paper (家访记录、谈心记录、联络记录, 3.1.3i, 3.1.3j, 3.1.4f), to be signed. Owns no
/// table; reads forms and contacts.
package org.guanai.mentoring.care.paper;
