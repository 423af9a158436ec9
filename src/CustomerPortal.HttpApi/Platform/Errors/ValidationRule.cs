using System.ComponentModel.DataAnnotations;
using CustomerPortal.Platform.Http;

namespace CustomerPortal.Platform.Errors;

/// <summary>Text key and arguments of each annotation.</summary>
internal static class ValidationRule
{
    public static FieldProblem Of(ValidationAttribute attribute, string field) => attribute switch
    {
        RequiredAttribute => new(field, HttpErrorCodes.Required),
        MaxLengthAttribute a => new(field, HttpErrorCodes.MaxLength, With(("max", a.Length))),
        MinLengthAttribute a => new(field, HttpErrorCodes.MinLength, With(("min", a.Length))),
        StringLengthAttribute { MinimumLength: 0 } a => new(field, HttpErrorCodes.MaxLength, With(("max", a.MaximumLength))),
        StringLengthAttribute a => new(field, HttpErrorCodes.Length, With(("min", a.MinimumLength), ("max", a.MaximumLength))),
        LengthAttribute a => new(field, HttpErrorCodes.Length, With(("min", a.MinimumLength), ("max", a.MaximumLength))),
        RangeAttribute a => new(field, HttpErrorCodes.Range, With(("min", a.Minimum), ("max", a.Maximum))),
        EmailAddressAttribute => new(field, HttpErrorCodes.Email),
        UrlAttribute => new(field, HttpErrorCodes.Url),
        PhoneAttribute => new(field, HttpErrorCodes.Phone),

        // An annotation of ours says its text key as its message.
        { ErrorMessage: { } key } when key.Contains(':', StringComparison.Ordinal) => new(field, key),
        _ => new(field, HttpErrorCodes.ValueInvalid),
    };

    private static Dictionary<string, object?> With(params (string Name, object? Value)[] arguments) =>
        arguments.ToDictionary(a => a.Name, a => a.Value);
}
