/// SMS (短信) through providers behind one interface: Aliyun, Tencent Cloud (3.2.1c, 3.1.5f). Uses
/// `channel` and `directory` for addresses.
package org.guanai.notification.channel.sms;
