/// Background jobs (后台任务): leased, resumed from a checkpoint, visible to their requester
/// (`docs/decisions/0013-jobs-of-our-own.md`). Uses `transaction`, `scope`, `request`, `id` and
/// `fault`.
package org.guanai.kit.job;
