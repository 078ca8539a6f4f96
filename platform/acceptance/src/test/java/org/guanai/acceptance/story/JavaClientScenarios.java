package org.guanai.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.UUID;
import org.guanai.acceptance.world.World;
import org.guanai.client.ApiClient;
import org.guanai.client.ApiException;
import org.guanai.client.api.CallersApi;
import org.guanai.client.api.RegistryClassesApi;
import org.guanai.client.model.Problem;
import org.guanai.client.model.RegistryClassForming;
import org.junit.jupiter.api.Test;

/// Another system's programmer takes the generated Java client and works with it.
class JavaClientScenarios {
    private static final String ENGLISH = "en";

    private final World world = World.open();
    private final ApiClient client = client();
    private final RegistryClassesApi classes = new RegistryClassesApi(client);

    @Test
    @Clauses("2.3")
    void whatIsCreatedWithAKeyIsListedAndTheSameKeyCreatesNothingMore() throws ApiException {
        var key = UUID.randomUUID().toString();
        var name = "客户端" + key.substring(0, 4) + "班";
        var created = classes.registryFormClassWithHttpInfo(key, forming(name), ENGLISH);
        assertThat(created.getStatusCode()).isEqualTo(201);
        assertThat(created.getHeaders()).containsKey("location");
        var again = classes.registryFormClass(key, forming(name), ENGLISH);
        assertThat(again.getId()).isEqualTo(created.getData().getId());
        assertThat(listed(name)).isEqualTo(1);
    }

    @Test
    void aRefusalIsAProblemWithCodeFieldAndAPageThatExplainsIt() throws Exception {
        var wrong = forming("三年级").school("12");
        var key = UUID.randomUUID().toString();
        var refusal =
                catchThrowableOfType(
                        ApiException.class, () -> classes.registryFormClass(key, wrong, ENGLISH));
        assertThat(refusal.getCode()).isEqualTo(400);
        var problem = problem(refusal);
        assertThat(problem.getCode()).isEqualTo("kit.invalid");
        assertThat(problem.getViolations().getFirst().getField()).isEqualTo("school");
        assertThat(problem.getViolations().getFirst().getCode()).isEqualTo("kit.Pattern");
        assertThat(world.county().get(problem.getType()).expect(200).text())
                .contains("kit.invalid");
    }

    @Test
    void whoIsCallingIsToldWithWhatTheyMayDo() throws ApiException {
        var me = new CallersApi(client).getMe(null);
        assertThat(me.getPost().getOrg()).isEqualTo(World.STONE_POND.org());
        assertThat(me.getOperations())
                .contains("registryFormClass", "getScorecard")
                .doesNotContain("registryPlanTerm");
        assertThat(me.getTimeZone()).isEqualTo("Asia/Shanghai");
        assertThat(me.getNow().toInstant()).isBefore(world.clock().instant().plusSeconds(60));
        assertThat(me.getDemo()).isTrue();
    }

    /// Page by page, as its lists are read.
    private long listed(String name) throws ApiException {
        var found = 0L;
        String cursor = null;
        do {
            var page =
                    classes.registryListClasses(null, cursor, 2, World.STONE_POND.code(), ENGLISH);
            found += page.getItems().stream().filter(c -> c.getName().equals(name)).count();
            cursor = page.getNext();
        } while (cursor != null);
        return found;
    }

    private static RegistryClassForming forming(String name) {
        return new RegistryClassForming().school(World.STONE_POND.code()).grade(3).name(name);
    }

    private Problem problem(ApiException refusal) throws JsonProcessingException {
        return client.getObjectMapper().readValue(refusal.getResponseBody(), Problem.class);
    }

    private ApiClient client() {
        var principal = World.STONE_POND.principal();
        var made = new ApiClient();
        made.updateBaseUri(world.platform.endpoints().gateway().toString());
        made.setRequestInterceptor(
                request -> request.header("Authorization", "Bearer " + world.tokenOf(principal)));
        return made;
    }
}
