package sala.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import sala.system.browser.Account;
import sala.system.node.Node;

/** The reports as a program asks for them. */
record Reports(Api api) {

    static Reports of(Node node, Account account) {
        return new Reports(Api.of(node).signedIn(account));
    }

    /** The whole answer, to be compared with a later one. */
    String usageBySchool() {
        HttpResponse<String> answer = api.send("GET", "/api/v1/reports/usage?by=school", "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
