using CustomerPortal.Kernel;
using Microsoft.AspNetCore.Identity;

namespace CustomerPortal.Platform.Identity;

/// <summary>Identity's errors as ours.</summary>
internal static class IdentityProblems
{
    private static readonly Dictionary<string, (string Code, string Field)> Known = new(StringComparer.Ordinal)
    {
        [nameof(IdentityErrorDescriber.InvalidUserName)] = (IdentityErrorCodes.UserNameInvalid, "userName"),
        [nameof(IdentityErrorDescriber.DuplicateUserName)] = (IdentityErrorCodes.UserNameTaken, "userName"),
        [nameof(IdentityErrorDescriber.InvalidEmail)] = (IdentityErrorCodes.EmailInvalid, "email"),
        [nameof(IdentityErrorDescriber.DuplicateEmail)] = (IdentityErrorCodes.EmailTaken, "email"),
        [nameof(IdentityErrorDescriber.PasswordTooShort)] = (IdentityErrorCodes.PasswordTooShort, "password"),
        [nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars)] = (IdentityErrorCodes.PasswordNeedsUniqueCharacters, "password"),
        [nameof(IdentityErrorDescriber.PasswordRequiresNonAlphanumeric)] = (IdentityErrorCodes.PasswordNeedsSymbol, "password"),
        [nameof(IdentityErrorDescriber.PasswordRequiresDigit)] = (IdentityErrorCodes.PasswordNeedsDigit, "password"),
        [nameof(IdentityErrorDescriber.PasswordRequiresLower)] = (IdentityErrorCodes.PasswordNeedsLowercase, "password"),
        [nameof(IdentityErrorDescriber.PasswordRequiresUpper)] = (IdentityErrorCodes.PasswordNeedsUppercase, "password"),
    };

    /// <summary>Throws what the result says: a duplicate alone is a broken rule, everything else a wrong input with all its fields.</summary>
    /// <param name="result">Answer of the manager.</param>
    /// <param name="passwordField">Name of the password's field in the input.</param>
    public static void ThrowIfFailed(this IdentityResult result, string passwordField = "password")
    {
        if (result.Succeeded)
        {
            return;
        }

        var problems = result.Errors.Select(e => Problem(e.Code, passwordField)).ToList();
        throw problems is [{ Code: IdentityErrorCodes.UserNameTaken or IdentityErrorCodes.EmailTaken } only]
            ? new BusinessException(only.Code)
            : new InputException(problems);
    }

    private static BusinessException Problem(string code, string passwordField) => Known.TryGetValue(code, out var known)
        ? new BusinessException(known.Code).For(known.Field == "password" ? passwordField : known.Field)
        : throw new InvalidOperationException($"Identity refused with {code}.");
}
