/// Who is calling and what they may do (本人). May use `authentication`, `request` and `services`.
package org.guanai.gateway.me;
