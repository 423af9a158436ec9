using System.Text.Json.Serialization;

namespace CustomerPortal.Platform.Errors;

/// <summary>The body of every error but on ABP's routes (RFC 9457).</summary>
/// <param name="Title">What went wrong, in the caller's language.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Code">Error code, stable for programs.</param>
/// <param name="TraceId">Finds the request in the logs.</param>
/// <param name="Errors">Input field (camelCase path) → texts; absent when no field is at fault.</param>
public sealed record ProblemBody(
    string Title,
    int Status,
    string Code,
    string TraceId,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, string[]>? Errors);
