using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Events;

/// <summary>What may be stored and logged of a failure: types and codes, never messages (they can hold contents).</summary>
internal static class FailureName
{
    private const int MaxLength = 300;

    public static string Of(Exception exception)
    {
        var names = new List<string>();
        for (var e = exception; e is not null && names.Count < 4; e = e.InnerException)
        {
            names.Add(e switch
            {
                BusinessException business => business.Code,
                ExternalException external => external.Code,
                _ => e.GetType().Name,
            });
        }

        var text = string.Join(" < ", names);
        return text.Length <= MaxLength ? text : text[..MaxLength];
    }
}
