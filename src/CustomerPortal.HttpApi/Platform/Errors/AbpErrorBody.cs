namespace CustomerPortal.Platform.Errors;

/// <summary>The body of errors on ABP's routes, as its clients read it.</summary>
internal sealed record AbpErrorBody(AbpError Error)
{
    public static AbpErrorBody Of(string code, string message, Dictionary<string, string[]>? errors, string traceId) => new(new AbpError(
        code,
        message,
        errors is null ? null : string.Join('\n', errors.SelectMany(e => e.Value).Distinct()),
        new Dictionary<string, string> { ["traceId"] = traceId },
        errors?.SelectMany(e => e.Value.Select(text => new AbpValidationError(text, [e.Key]))).ToArray()));
}

/// <summary>With details set, ABP's screens show the message as the title.</summary>
internal sealed record AbpError(
    string Code,
    string Message,
    string? Details,
    IReadOnlyDictionary<string, string> Data,
    IReadOnlyList<AbpValidationError>? ValidationErrors);

/// <summary>One broken rule about some fields.</summary>
internal sealed record AbpValidationError(string Message, IReadOnlyList<string> Members);
