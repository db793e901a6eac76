<#-- How THIRD-PARTY.txt is written: one library a line, with the licence it declares. -->
The Java libraries that Sala and its tests are built with, and the licences that they declare.
Programs that the distribution carries beside Sala, and the libraries of its pages: see NOTICE.

<#list dependencyMap?sort_by(["key", "id"]) as entry>
<#assign project = entry.getKey()/>
<#assign licences = entry.getValue()/>
<#if project.groupId != "sala">
${project.groupId}:${project.artifactId}:${project.version} - <#list licences as licence>${licence}<#if licence_has_next> or </#if></#list>
</#if>
</#list>
