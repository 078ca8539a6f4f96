<#macro content>
<div class="guanai-help">
<p>${kcSanitize(msg("guanaiFirstLogin"))?no_esc}</p>
<p>${msg("guanaiHelp")}</p>
</div>
</#macro>
