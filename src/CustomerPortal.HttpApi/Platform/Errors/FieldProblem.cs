namespace CustomerPortal.Platform.Errors;

/// <summary>What is wrong about one input field.</summary>
/// <param name="Field">Path in camelCase: "lines[0].quantity".</param>
/// <param name="Code">Key of the text.</param>
/// <param name="Arguments">Values for the placeholders of the text.</param>
internal sealed record FieldProblem(string Field, string Code, IReadOnlyDictionary<string, object?>? Arguments = null);
