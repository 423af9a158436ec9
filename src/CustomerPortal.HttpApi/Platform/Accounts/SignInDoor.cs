using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Sessions;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.Accounts;

/// <summary>Ends a first step of a sign-in: in a session, or in a cookie with which the second step goes on.</summary>
internal sealed class SignInDoor(ShortCookie cookies)
{
    private static readonly TimeSpan StepLifetime = TimeSpan.FromMinutes(5);

    /// <summary>Opens the session or keeps the step; does nothing when refused.</summary>
    public async Task EnterAsync(HttpContext context, SignInAnswer answer, ICookieSessions sessions, bool remember, SignInWay way)
    {
        if (answer.Outcome == SignInOutcome.SignedIn)
        {
            ShortCookie.Delete(context, Name(sessions));
            await sessions.SignInAsync(answer.Claims, remember, way);
        }
        else if (answer.Step is { } step)
        {
            cookies.Write(context, Name(sessions), new KeptStep(step, remember, way), StepLifetime);
        }
    }

    /// <summary>Goes on with the second step.</summary>
    /// <returns>Whether the code was right.</returns>
    /// <exception cref="BusinessException"><see cref="IdentityErrorCodes.SignInStepOver"/></exception>
    public async Task<SignInOutcome> CompleteAsync(HttpContext context, ICookieSessions sessions, Func<SignInStep, Task<SignInAnswer>> complete)
    {
        var kept = cookies.Read<KeptStep>(context, Name(sessions)) ?? throw new BusinessException(IdentityErrorCodes.SignInStepOver);
        var answer = await complete(kept.Step);
        await EnterAsync(context, answer, sessions, kept.Remember, WithCode(kept.Way));
        return answer.Outcome;
    }

    /// <summary>The way of a session whose account showed a code too.</summary>
    public static SignInWay WithCode(SignInWay way) => way switch
    {
        SignInWay.Password => SignInWay.PasswordAndCode,
        SignInWay.MagicLink => SignInWay.MagicLinkAndCode,
        _ => way,
    };

    private static string Name(ICookieSessions sessions) => sessions is IStaffSessions ? "Staff.Step" : "Contact.Step";

    private sealed record KeptStep(SignInStep Step, bool Remember, SignInWay Way);
}
