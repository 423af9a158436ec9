namespace CustomerPortal.Customers;

/// <summary>The lists of one comparison or import, those that it adds too: the part of the values finds what the part of the lists made.</summary>
internal sealed class OptionListsInHand(IOptionListRepository lists)
{
    private Dictionary<string, OptionList>? byCode;

    /// <summary>Every list by its code; a pop-up list that nobody touched yet has no row.</summary>
    public async Task<Dictionary<string, OptionList>> AllAsync(CancellationToken ct)
    {
        if (byCode is null)
        {
            byCode = (await lists.ListAsync(ct)).ToDictionary(l => l.Code);
            foreach (var code in PopUpLists.All.Where(code => !byCode.ContainsKey(code)))
            {
                byCode[code] = OptionList.PopUp(code);
            }
        }

        return byCode;
    }

    /// <summary>Before a list without a row is changed; again is nothing.</summary>
    public void Keep(OptionList list)
    {
        if (list.Version == 0)
        {
            lists.Add(list);
        }
    }
}
