package sala.web.synonym;

import java.util.List;
import sala.paging.Page;
import sala.paging.Paging;
import sala.search.synonym.Expression;
import sala.search.synonym.SynonymLine;
import sala.web.page.Form;
import sala.web.page.Listing;

/**
 * The list as its page shows it.
 *
 * @param filter what was looked for in it
 * @param removed what was taken away and can be put back
 */
public record SynonymView(Listing listing, Form filter, Page<SynonymLine> page, List<SynonymLine> removed) {

    static SynonymView of(List<SynonymLine> lines, Listing listing) {
        String sought = Expression.key(listing.filter("words").orElse(""));
        List<SynonymLine> found = lines.stream()
                .filter(line -> line.group().keys().stream().anyMatch(key -> key.contains(sought)))
                .toList();
        return new SynonymView(
                listing,
                listing.form("words"),
                cut(found.stream().filter(SynonymLine::wanted).toList(), listing.paging()),
                found.stream().filter(line -> !line.wanted()).toList());
    }

    private static Page<SynonymLine> cut(List<SynonymLine> lines, Paging paging) {
        List<SynonymLine> page = lines.stream()
                .skip((long) (paging.number() - 1) * paging.size())
                .limit(paging.size())
                .toList();
        return new Page<>(page, lines.size(), paging);
    }
}
