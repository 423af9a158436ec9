using System.Text.Json;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Http;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.Errors;

/// <summary>
/// The one table from exception to status. A <see cref="BusinessException"/> that names an input field is about the input: 400 with
/// <c>errors</c>. One without a field is about the state of things (duplicates too): 409.
/// </summary>
internal sealed class ExceptionTable(IDatabaseFaults database)
{
    private static readonly TimeSpan DatabaseRetry = TimeSpan.FromSeconds(5);

    public ApiProblem Read(Exception exception) => exception switch
    {
        InputException e => new(StatusCodes.Status400BadRequest, PlatformErrorCodes.InputInvalid) { Fields = [.. e.Problems.Select(Field)] },
        BusinessException { Field: not null } e => new(StatusCodes.Status400BadRequest, e.Code) { Arguments = e.Arguments, Fields = [Field(e)] },
        BusinessException e => new(StatusCodes.Status409Conflict, e.Code) { Arguments = e.Arguments },
        DuplicateException e => Read(e.Rule),
        ConcurrencyException => new(StatusCodes.Status409Conflict, PlatformErrorCodes.Changed),
        EntityNotFoundException => new(StatusCodes.Status404NotFound, PlatformErrorCodes.NotFound),
        ForbiddenException => new(StatusCodes.Status403Forbidden, PlatformErrorCodes.Forbidden),
        TooManyTriesException e => new(StatusCodes.Status429TooManyRequests, e.Code) { RetryAfter = e.RetryAfter },
        ExternalException e => new(StatusCodes.Status502BadGateway, e.Code),
        NulException => new(StatusCodes.Status400BadRequest, HttpErrorCodes.NulRefused),
        AntiforgeryValidationException => new(StatusCodes.Status400BadRequest, HttpErrorCodes.AntiforgeryInvalid),
        BadHttpRequestException { InnerException: JsonException e } => InputReading.Json(e),
        BadHttpRequestException e => InputReading.Request(e),
        _ when database.IsUnavailable(exception) => new(StatusCodes.Status503ServiceUnavailable, HttpErrorCodes.Unavailable) { RetryAfter = DatabaseRetry },
        _ => new(StatusCodes.Status500InternalServerError, PlatformErrorCodes.Unexpected),
    };

    private static FieldProblem Field(BusinessException e) => new(FieldPath.CamelCase(e.Field ?? string.Empty), e.Code, e.Arguments);
}
