package dev.accord.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dev.accord.Problem;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One mapper for everything that ends a request early; what nobody expected is logged and answered by its id alone. */
@Provider
public final class ErrorMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorMapper.class);

    private final Errors errors;

    @Inject
    public ErrorMapper(Errors errors) {
        this.errors = errors;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof Refusal refusal) {
            return errors.response(refusal);
        }
        if (thrown instanceof JsonProcessingException json) {
            return errors.response(400, List.of(problem(json)));
        }
        if (thrown instanceof NotFoundException) {
            return errors.response(404, List.of(Problem.of("NOT_FOUND", "")));
        }
        if (thrown instanceof WebApplicationException web) {
            int status = web.getResponse().getStatus();
            return errors.response(status, List.of(Problem.of(status == 415 ? "NOT_JSON" : "BAD_REQUEST", "")));
        }
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Accord failed, error {}", id, thrown);
        return errors.response(500, List.of(Problem.of("UNEXPECTED", "", id)));
    }

    private static Problem problem(JsonProcessingException json) {
        if (json instanceof UnrecognizedPropertyException unknown) {
            return Problem.of("UNKNOWN_MEMBER", unknown.getPropertyName(), unknown.getPropertyName());
        }
        if (json instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String field = mapping.getPath().stream()
                    .map(each -> each.getFieldName() == null ? "[" + each.getIndex() + "]" : each.getFieldName())
                    .collect(Collectors.joining("."));
            return Problem.of("BAD_VALUE", field, field);
        }
        return Problem.of("BROKEN_JSON", "");
    }
}
