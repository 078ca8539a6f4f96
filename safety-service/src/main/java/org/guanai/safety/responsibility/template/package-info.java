/// The layers of responsibility letters and their template (责任书文本), as data. Clauses: 3.1.5g (item
/// 7). Uses the kit.
package org.guanai.safety.responsibility.template;
