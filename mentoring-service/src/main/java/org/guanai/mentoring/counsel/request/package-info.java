/// Requests for counselling (求助, 3.1.6a): by children, guardians and teachers, online and from the
/// room's box, with lanes and a reply clock. Owns the table `counsel_request`.
package org.guanai.mentoring.counsel.request;
