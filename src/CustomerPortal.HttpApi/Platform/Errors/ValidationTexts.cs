using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using CustomerPortal.Platform.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Errors;

/// <summary>
/// Turns the English messages of the endpoint validation back into rule and arguments, so that they can be said in the caller's
/// language: the message that an attribute of the field would make is the one that it made.
/// </summary>
internal sealed class ValidationTexts
{
    private readonly ConcurrentDictionary<(Type Type, string Member), FieldRules?> rules = new();

    public IReadOnlyList<FieldProblem> Read(HttpContext context, IDictionary<string, string[]> errors)
    {
        var inputs = context.GetEndpoint()?.Metadata.GetMetadata<MethodInfo>()?.GetParameters() ?? [];
        return [.. errors.SelectMany(error => error.Value.Select(message => Problem(inputs, error.Key, message)))];
    }

    private FieldProblem Problem(ParameterInfo[] inputs, string path, string message)
    {
        var found = inputs.Select(input => Find(input, path)).FirstOrDefault(r => r is not null);
        var attribute = found?.Attributes.FirstOrDefault(a => found.Names.Any(name => a.FormatErrorMessage(name) == message));
        return attribute is null
            ? new FieldProblem(FieldPath.CamelCase(path), HttpErrorCodes.ValueInvalid)
            : ValidationRule.Of(attribute, FieldPath.CamelCase(path));
    }

    private FieldRules? Find(ParameterInfo input, string path)
    {
        if (string.Equals(path, input.Name, StringComparison.OrdinalIgnoreCase))
        {
            return FieldRules.Of(input);
        }

        var type = input.ParameterType;
        FieldRules? field = null;
        foreach (var step in path.Split('.'))
        {
            field = rules.GetOrAdd((Element(type), step.Split('[')[0]), key => FieldRules.Of(key.Type, key.Member));
            if (field is null)
            {
                return null;
            }

            type = field.Type;
        }

        return field;
    }

    /// <summary>What a list holds; the type itself otherwise.</summary>
    private static Type Element(Type type) => type == typeof(string) ? type : type.GetInterfaces().Append(type)
        .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))
        .Select(i => i.GetGenericArguments()[0])
        .FirstOrDefault() ?? type;
}
