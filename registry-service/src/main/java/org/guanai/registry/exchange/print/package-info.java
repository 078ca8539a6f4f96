/// What schools print of children (打印): the one-page file (一生一档, 3.1.3d) and contact cards (联系卡,
/// 3.2.1b). May use `child`, `people`, `place` and `files.document`; writes no table.
package org.guanai.registry.exchange.print;
