package sala.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sala.system.browser.Account;
import sala.system.node.Node;

/** The reports as a program asks for them. */
record Reports(Api api) {

    static Reports of(Node node, Account account) {
        return new Reports(Api.of(node).signedIn(account));
    }

    /** What is counted of a school so far; zero before it is. */
    Counted of(String school) {
        Matcher row = Pattern.compile("\\{[^{}]*\"name\":\"" + Pattern.quote(school) + "\"[^{}]*}")
                .matcher(usageBySchool());
        return row.find() ? counted(row.group()) : Counted.NOTHING;
    }

    private static Counted counted(String row) {
        long attempts = (long) number(row, "attempts");
        return new Counted(number(row, "minutes"), attempts, attempts * number(row, "meanScore"));
    }

    /**
     * Of a row.
     *
     * @param scores of all attempts together, each from 0 to 1
     */
    record Counted(double minutes, long attempts, double scores) {

        static final Counted NOTHING = new Counted(0, 0, 0);

        Counted since(Counted before) {
            return new Counted(minutes - before.minutes, attempts - before.attempts, scores - before.scores);
        }

        /** As the page shows it. */
        String meanScore() {
            return Math.round(100 * scores / attempts) + " %";
        }
    }

    private static double number(String row, String name) {
        Matcher number = Pattern.compile("\"" + name + "\":([0-9.eE-]+)").matcher(row);
        return number.find() ? Double.parseDouble(number.group(1)) : 0;
    }

    /** The whole answer, to be compared with a later one. */
    String usageBySchool() {
        HttpResponse<String> answer = api.send("GET", "/api/v1/reports/usage?by=school", "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
