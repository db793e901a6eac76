package sala.web.disk;

import java.util.List;
import java.util.Set;
import sala.media.disk.name.NamingRule;
import sala.media.disk.name.NamingRules;

/**
 * The rules as their page shows them.
 *
 * @param own the office's, in the order in which they are tried
 * @param off names of built-in rules that are switched off
 */
public record RulesView(List<NamingRule> own, Set<String> off) {

    public List<NamingRule> builtIn() {
        return NamingRules.BUILT_IN.all();
    }
}
