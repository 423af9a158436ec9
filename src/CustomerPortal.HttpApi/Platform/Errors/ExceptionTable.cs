using System.Data.Common;
using System.Text.Json;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Http;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.Errors;

/// <summary>
/// The one table from exception to status. A <see cref="BusinessException"/> that names an input field is about the input: 400 with
/// <c>errors</c>. One without a field is about the state of things (duplicates too): 409.
/// </summary>
internal static class ExceptionTable
{
    private static readonly TimeSpan DatabaseRetry = TimeSpan.FromSeconds(5);

    public static ApiProblem Read(Exception exception) => exception switch
    {
        InputException e => new(StatusCodes.Status400BadRequest, PlatformErrorCodes.InputInvalid) { Fields = [.. e.Problems.Select(Field)] },
        BusinessException { Field: not null } e => new(StatusCodes.Status400BadRequest, e.Code) { Arguments = e.Arguments, Fields = [Field(e)] },
        BusinessException e => new(StatusCodes.Status409Conflict, e.Code) { Arguments = e.Arguments },
        ConcurrencyException => new(StatusCodes.Status409Conflict, PlatformErrorCodes.Changed),
        EntityNotFoundException => new(StatusCodes.Status404NotFound, PlatformErrorCodes.NotFound),
        ForbiddenException => new(StatusCodes.Status403Forbidden, PlatformErrorCodes.Forbidden),
        TooManyRequestsException e => new(StatusCodes.Status429TooManyRequests, HttpErrorCodes.TooManyRequests) { RetryAfter = e.RetryAfter },
        TooManyTriesException e => new(StatusCodes.Status429TooManyRequests, e.Code) { RetryAfter = e.RetryAfter },
        ExternalException e => new(StatusCodes.Status502BadGateway, e.Code),
        AntiforgeryValidationException => new(StatusCodes.Status400BadRequest, HttpErrorCodes.AntiforgeryInvalid),
        BadHttpRequestException { InnerException: JsonException e } => InputReading.Json(e),
        BadHttpRequestException e => InputReading.Request(e),
        _ when IsDatabaseAway(exception) => new(StatusCodes.Status503ServiceUnavailable, HttpErrorCodes.Unavailable) { RetryAfter = DatabaseRetry },
        _ => new(StatusCodes.Status500InternalServerError, PlatformErrorCodes.Unexpected),
    };

    private static FieldProblem Field(BusinessException e) => new(FieldPath.CamelCase(e.Field ?? string.Empty), e.Code, e.Arguments);

    /// <summary>Connections refused, cut or used up, a server that starts or stops, a file that stays locked or cannot grow.</summary>
    private static bool IsDatabaseAway(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is DbException e && (e.IsTransient || IsConnectionState(e.SqlState) || IsFileTrouble(e)))
            {
                return true;
            }
        }

        return false;
    }

    // SQLSTATE classes: 08 connection, 53 resources, 57P shutdown and start.
    private static bool IsConnectionState(string? state) =>
        state is not null && (state.StartsWith("08", StringComparison.Ordinal)
            || state.StartsWith("53", StringComparison.Ordinal) || state.StartsWith("57P", StringComparison.Ordinal));

    // SQLite's result codes: 5 busy, 6 locked, 10 input/output error, 13 full, 14 cannot open.
    private static bool IsFileTrouble(DbException e) =>
        e.GetType().Name == "SqliteException" && e.ErrorCode is 5 or 6 or 10 or 13 or 14;
}
