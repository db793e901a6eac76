package sala.search.spelling;

import java.io.IOException;
import java.util.List;

/** What stands in the texts that are searched. */
@FunctionalInterface
public interface Written {

    /**
     * How many texts have these pairs of clusters side by side; a large number need not be exact.
     *
     * @param pairs in the order of the text, at least one
     */
    int texts(List<String> pairs) throws IOException;
}
