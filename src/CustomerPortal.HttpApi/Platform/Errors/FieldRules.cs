using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace CustomerPortal.Platform.Errors;

/// <summary>The annotations of one input field.</summary>
/// <param name="Type">Type of the field.</param>
/// <param name="Names">Names that a message may use for it.</param>
/// <param name="Attributes">Its rules.</param>
internal sealed record FieldRules(Type Type, IReadOnlyList<string> Names, IReadOnlyList<ValidationAttribute> Attributes)
{
    public static FieldRules Of(ParameterInfo parameter) => new(
        parameter.ParameterType, Named(parameter.Name!), [.. parameter.GetCustomAttributes<ValidationAttribute>()]);

    public static FieldRules? Of(Type type, string member)
    {
        var property = type.GetProperty(member, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase);
        if (property is null)
        {
            return null;
        }

        // Annotations of a positional record stand on the constructor's parameter.
        var parameters = type.GetConstructors().SelectMany(c => c.GetParameters()).Where(p => p.Name == property.Name);
        return new FieldRules(
            property.PropertyType,
            Named(property.Name),
            [.. property.GetCustomAttributes<ValidationAttribute>(), .. parameters.SelectMany(p => p.GetCustomAttributes<ValidationAttribute>())]);
    }

    private static string[] Named(string name) => [name, FieldPath.CamelCase(name)];
}
