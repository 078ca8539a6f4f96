/// Amounts of money (金额) in CNY, two places, a string in JSON. Serves every clause that pays
/// (3.3.2). Uses nothing of this service.
package org.guanai.aid.money;
