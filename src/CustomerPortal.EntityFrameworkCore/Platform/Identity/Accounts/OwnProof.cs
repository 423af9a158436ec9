using CustomerPortal.Kernel;
using Microsoft.AspNetCore.Identity;

namespace CustomerPortal.Platform.Identity;

/// <summary>The signed-in person types the password once more: a session alone changes nothing about how the account proves itself.</summary>
internal sealed class OwnProof<TUser>(PasswordDoor<TUser> door, SessionEnds sessions)
    where TUser : IdentityUser<Guid>
{
    public async Task<TUser> GiveAsync(string password, CancellationToken ct)
    {
        var user = await sessions.OwnAsync<TUser>(ct);
        return await door.CompareAsync(user.UserName!, password, () => Task.FromResult<TUser?>(user), ct) is null
            ? throw new BusinessException(IdentityErrorCodes.PasswordWrong).For("password")
            : user;
    }
}
