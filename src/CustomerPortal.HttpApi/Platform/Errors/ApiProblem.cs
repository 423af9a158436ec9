using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.Errors;

/// <summary>What goes wrong in a request, before it is put into words.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Code">Error code; also the key of the text.</param>
internal sealed record ApiProblem(int Status, string Code)
{
    /// <summary>Values for the placeholders of the text.</summary>
    public IReadOnlyDictionary<string, object?>? Arguments { get; init; }

    /// <summary>Input fields (camelCase path) with what is wrong about them.</summary>
    public IReadOnlyList<FieldProblem> Fields { get; init; } = [];

    /// <summary>The right that was missing, or the rule that refuses: somebody who is signed in was turned away, and the audit log keeps it.</summary>
    public string? Missing { get => field ?? (Status == StatusCodes.Status403Forbidden ? Code : null); init; }

    /// <summary>When the caller may try again.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
