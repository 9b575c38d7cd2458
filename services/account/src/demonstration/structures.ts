/**
 * Made-up structures of the demonstration, in real communes: those of the structure register's sample, as a person
 * would type them. Each FINESS passes its key; the telephones are kept for fiction (ARCEP).
 */
const LIST = `
819999012 | Pharmacie du Centre | 12 place du Vigan | 81000 | Albi | 81 | 0536490053
819999020 | Pharmacie des Tanneurs | 4 quai des Jacobins | 81100 | Castres | 81 | 0536490106
819999038 | Pharmacie de l’Abbatiale | 21 rue Portal | 81600 | Gaillac | 81 | 0536490159
819999046 | Pharmacie de l’Arnette | 7 cours René Reille | 81200 | Mazamet | 81 | 0536490212
319999017 | Pharmacie des Minimes Roses | 88 avenue des Minimes | 31200 | Toulouse | 31 | 0536490265
319999025 | Pharmacie du Centre | 3 place du Salin | 31000 | Toulouse | 31 | 0536490318
319999033 | Pharmacie de la Louge | 15 rue Clément Ader | 31600 | Muret | 31 | 0536490371
319999041 | Pharmacie du Comminges | 2 boulevard Pasteur | 31800 | Saint-Gaudens | 31 | 0536490424
099999013 | Pharmacie des Trois Tours | 9 cours Gabriel Faure | 09000 | Foix | 09 | 0536490477
099999021 | Pharmacie du Mercadal | 31 rue Gabriel Péri | 09100 | Pamiers | 09 | 0536490530
119999019 | Pharmacie de la Bastide | 18 rue de Verdun | 11000 | Carcassonne | 11 | 0465710053
119999027 | Pharmacie de la Robine | 6 quai Victor Hugo | 11100 | Narbonne | 11 | 0465710106
129999017 | Pharmacie du Piton | 10 place du Bourg | 12000 | Rodez | 12 | 0536490583
129999025 | Pharmacie du Beffroi | 24 rue Droite | 12100 | Millau | 12 | 0536490636
309999019 | Pharmacie des Jardins de la Fontaine | 41 boulevard Gambetta | 30000 | Nîmes | 30 | 0465710159
309999027 | Pharmacie du Duché | 5 place aux Herbes | 30700 | Uzès | 30 | 0465710212
329999015 | Pharmacie d’Artagnan | 1 place de la Libération | 32000 | Auch | 32 | 0536490689
349999011 | Pharmacie de l’Écusson | 14 rue de la Loge | 34000 | Montpellier | 34 | 0465710265
349999029 | Pharmacie des Neuf Écluses | 52 avenue Gambetta | 34500 | Béziers | 34 | 0465710318
349999037 | Pharmacie du Môle | 8 quai de la Résistance | 34200 | Sète | 34 | 0465710371
469999015 | Pharmacie du Pont Valentré | 33 boulevard Gambetta | 46000 | Cahors | 46 | 0536490742
489999011 | Pharmacie du Causse | 11 boulevard Théophile Roussel | 48000 | Mende | 48 | 0465710424
659999015 | Pharmacie des Haras | 27 rue du Maréchal Foch | 65000 | Tarbes | 65 | 0536490795
669999013 | Pharmacie du Castillet | 19 quai Vauban | 66000 | Perpignan | 66 | 0465710477
829999010 | Pharmacie des Couverts | 6 place Nationale | 82000 | Montauban | 82 | 0536490848
819999053 | CH des Rives du Tarn | 22 boulevard Sibille | 81000 | Albi | 81 | 0536491007
819999061 | EHPAD Les Berges du Tarn | 3 rue de la Berchère | 81000 | Albi | 81 | 0536491060
819999079 | Centre de Santé des Rives du Tarn | 22 boulevard Sibille | 81000 | Albi | 81 | 0536491113
129999033 | CH du Plateau | 1 avenue de l’Hôpital | 12000 | Rodez | 12 | 0536491272
129999041 | EHPAD La Croix du Plateau | 14 avenue Paul Ramadier | 12300 | Decazeville | 12 | 0536491325
469999023 | EHPAD du Plateau à Figeac | 5 allée Victor Hugo | 46100 | Figeac | 46 | 0536491378
099999039 | CH du Couserans Fictif | 30 rue Rouech | 09200 | Saint-Girons | 09 | 0536491537
659999023 | CH du Plateau des Baronnies | 644 route de Toulouse | 65300 | Lannemezan | 65 | 0536491696
309999035 | CH des Gardons | 811 avenue du Docteur Jean Goubert | 30100 | Alès | 30 | 0465710636
489999029 | CH de la Colagne | 4 route de Chirac | 48100 | Marvejols | 48 | 0465710795
319999058 | EHPAD Les Tournesols du Ramassiers | 18 allée du Rouergue | 31770 | Colomiers | 31 | 0536491802
349999045 | EHPAD Le Mas des Cigales | 120 chemin des Aires | 34400 | Lunel | 34 | 0465710901
669999021 | EHPAD Les Terrasses du Canigou | 7 avenue Pasteur | 66500 | Prades | 66 | 0465711007
119999035 | EHPAD La Blanquette | 25 avenue Fabre d’Eglantine | 11300 | Limoux | 11 | 0465711113
829999028 | EHPAD Le Cloître | 12 boulevard Camille Delthil | 82200 | Moissac | 82 | 0536491908
329999023 | EHPAD Les Remparts de la Baïse | 3 rue Gaichies | 32100 | Condom | 32 | 0536492014
659999031 | EHPAD Les Thermes Fleuris | 9 rue du Général de Gaulle | 65200 | Bagnères-de-Bigorre | 65 | 0536492120
319999066 | MSP du Lauragais | 2 chemin de la Pergue | 31250 | Revel | 31 | 0536492226
129999058 | MSP de la Bastide Royale | 44 avenue Raymond Saint Gilles | 12200 | Villefranche-de-Rouergue | 12 | 0536492332
329999031 | MSP de la Lomagne | 6 rue Alsace Lorraine | 32700 | Lectoure | 32 | 0536492438
469999031 | MSP de la Bouriane | 13 avenue Cavaignac | 46300 | Gourdon | 46 | 0536492544
489999037 | MSP des Cévennes | 17 avenue Jean Monestier | 48400 | Florac Trois Rivières | 48 | 0465711219
819999087 | MSP du Ségala | 29 avenue Jean Jaurès | 81400 | Carmaux | 81 | 0536492650
349999052 | MSP du Lergue | 1 boulevard de la Liberté | 34700 | Lodève | 34 | 0465711325
099999047 | Cabinet Médical du Touyre | 8 rue des Pyrénées | 09300 | Lavelanet | 09 | 0536492756
319999074 | LBM des Deux Rives Blagnac | 5 avenue de Cornebarrieu | 31700 | Blagnac | 31 | 0536492862
319999082 | LBM des Deux Rives Matabiau | 60 boulevard Matabiau | 31000 | Toulouse | 31 | 0536492915
829999036 | LBM des Deux Rives Castelsarrasin | 10 rue de la Fraternité | 82100 | Castelsarrasin | 82 | 0536492968
349999060 | LBM Bio Littoral Pézenas | 16 avenue Émile Combes | 34120 | Pézenas | 34 | 0465711431
309999043 | LBM Bio Littoral Bagnols | 38 avenue Léon Blum | 30200 | Bagnols-sur-Cèze | 30 | 
319999090 | Centre de Santé des Argoulets | 12 chemin de Gabardie | 31200 | Toulouse | 31 | 0536493074
669999039 | Centre de Santé du Vernet | 64 avenue de l’Aérodrome | 66000 | Perpignan | 66 | 0465711537
659999049 | Centre de Santé du Lapacca | 4 rue de Bagnères | 65100 | Lourdes | 65 | 0536493180
819999095 | CPTS du Pays de Cocagne | 1 allée Jean Jaurès | 81500 | Lavaur | 81 | 0536493286
119999043 | CPTS du Lauragais Audois | 20 cours de la République | 11400 | Castelnaudary | 11 | 0465711643
669999047 | CPTS du Vallespir | 2 boulevard Maréchal Joffre | 66400 | Céret | 66 | 0465711749
349999078 | CPTS des Garrigues | 77 avenue de Toulouse | 34070 | Montpellier | 34 | 0465711855
2A9999018 | Pharmacie des Sanguinaires | 14 cours Napoléon | 20000 | Ajaccio | 2A | 0465711908
2A9999026 | Pharmacie de la Cité du Sel | 3 rue du Général Leclerc | 20137 | Porto-Vecchio | 2A | 0465711961
2B9999016 | Pharmacie du Vieux Port | 22 boulevard Paoli | 20200 | Bastia | 2B | 0465712014
2B9999024 | Pharmacie de la Restonica | 9 cours Paoli | 20250 | Corte | 2B | 0465712067
2B9999032 | Pharmacie de la Pietra | 5 place Paoli | 20220 | L’Île-Rousse | 2B | 0465712120
2A9999034 | CH de la Baie d’Ajaccio | 27 avenue Impératrice Eugénie | 20090 | Ajaccio | 2A | 0465712279
2A9999042 | EHPAD de la Baie | 6 cours Sœur Amélie | 20100 | Sartène | 2A | 0465712332
2B9999040 | CH de Balagne Fictif | 1 route de Calenzana | 20260 | Calvi | 2B | 0465712491
2B9999057 | MSP du Centre Corse | 18 avenue Xavier Luciani | 20250 | Corte | 2B | 0465712597
2A9999059 | EHPAD Valinco | 2 rue du 9 Septembre | 20110 | Propriano | 2A | 0465712703
2B9999065 | Centre de Santé de Lupino | 11 avenue de la Libération | 20600 | Bastia | 2B | 0465712809
2A9999067 | CPTS de l’Alta Rocca | 4 rue Jean Jaurès | 20137 | Porto-Vecchio | 2A | 0465712915
`;

const readLine = (line: string) => {
  const [
    identifier = '',
    socialName = '',
    address = '',
    postcode = '',
    town = '',
    departmentCode = '',
    phone = '',
  ] = line.split(' | ');
  return {
    identifierType: 'FINESS' as const,
    identifier,
    socialName,
    address,
    postcode,
    town,
    departmentCode,
    phone,
  };
};

const STRUCTURES = new Map(
  LIST.trim()
    .split('\n')
    .map((line) => [line.slice(0, 9), readLine(line)]),
);

/** What a form says of a structure of the register's sample. @throws Error for a number that it does not hold. */
export function structureOf(finess: string) {
  const structure = STRUCTURES.get(finess);
  if (!structure) throw new Error(`the sample holds no structure ${finess}`);
  return structure;
}
