using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CustomerPortal.Platform.Identity;

/// <summary>Identity's manager for one kind of account, with that kind's options and store; it changes rows, the unit of work saves them.</summary>
internal sealed class AccountManager<TUser>(
    IUserStore<TUser> store,
    IOptions<IdentityOptions> options,
    IPasswordHasher<TUser> hasher,
    IEnumerable<IUserValidator<TUser>> userValidators,
    IEnumerable<IPasswordValidator<TUser>> passwordValidators,
    IServiceProvider services,
    ILogger<UserManager<TUser>> logger)
    : UserManager<TUser>(
        store, options, hasher, userValidators, passwordValidators, new UpperInvariantLookupNormalizer(), new IdentityErrorDescriber(), services, logger)
    where TUser : IdentityUser<Guid>
{
    /// <summary>Sets the password after checking it, lifts a lockout and ends every session.</summary>
    public async Task<IdentityResult> SetPasswordAsync(TUser user, string password)
    {
        var set = await UpdatePasswordHash(user, password, validatePassword: true);
        if (!set.Succeeded)
        {
            return set;
        }

        user.AccessFailedCount = 0;
        user.LockoutEnd = null;
        return await UpdateUserAsync(user);
    }

    /// <summary>What a password breaks.</summary>
    public Task<IdentityResult> CheckPasswordRulesAsync(TUser user, string password) => ValidatePasswordAsync(user, password);
}
